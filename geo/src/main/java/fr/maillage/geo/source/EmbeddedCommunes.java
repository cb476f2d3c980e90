package fr.maillage.geo.source;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The embedded table of the communes of France, of which only the rows asked for are read. */
final class EmbeddedCommunes implements CommuneTable {

    private final SortedTable table = new SortedTable(EmbeddedData.getBytes(EmbeddedData.COMMUNES));
    private final EpciTable epcis;

    EmbeddedCommunes(EpciTable epcis) {
        this.epcis = epcis;
    }

    @Override
    public SortedSet<String> departements() {
        SortedSet<String> departements = new TreeSet<>();
        Optional<String> insee = table.findKeyAfter("00");
        while (insee.isPresent()) {
            String departement = InseeCodes.departement(insee.get());
            departements.add(departement);
            insee = table.findKeyAfter(departement);
        }
        return departements;
    }

    @Override
    public Optional<Commune> findCommune(String insee) {
        return InseeCodes.isCommune(insee)
                ? table.findRow(insee).map(row -> read(row).getFirst())
                : Optional.empty();
    }

    @Override
    public List<Commune> listCommunes(String departement) {
        return departements().contains(departement) ? read(table.rowsOf(departement)) : List.of();
    }

    @Override
    public Map<String, Integer> countByEpci() {
        return table.countBy("epci_siren");
    }

    private List<Commune> read(String rows) {
        Faults faults = new Faults();
        List<Commune> communes = new CommuneTableReader(EmbeddedData.COMMUNES, epcis, faults).read(rows);
        if (faults.hasErrors()) {
            throw new IllegalStateException("The embedded table of communes is damaged: " + faults.list());
        }
        return communes;
    }
}
