package fr.maillage.domain.division;

import fr.maillage.domain.territory.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a division never cuts: a commune, or a part of a large one.
 *
 * @param code the INSEE code; of a part, with its number behind a hash: {@code 45234#1}
 * @param name of the commune or of the part
 * @param commune its index in the territory
 * @param part from 1; 0 where it is a whole commune
 * @param population residents; those of the parts of a commune add up to the commune's
 */
public record Block(String code, String name, int commune, int part, long population) {

    /**
     * The blocks of some communes.
     *
     * @param communes in the order of their indices
     * @param splits of different communes
     */
    public static List<Block> list(List<Commune> communes, List<Split> splits) {
        Map<String, Split> byCommune = splits.stream().collect(Collectors.toMap(Split::insee, Function.identity()));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            Commune commune = communes.get(i);
            Split split = byCommune.get(commune.insee());
            if (split == null) {
                blocks.add(new Block(commune.insee(), commune.name(), i, 0, commune.population()));
            } else {
                List<Long> residents = split.divide(commune.population());
                for (int part = 1; part <= split.size(); part++) {
                    String name = split.names().get(part - 1);
                    blocks.add(new Block(code(commune.insee(), part), name, i, part, residents.get(part - 1)));
                }
            }
        }
        return List.copyOf(blocks);
    }

    /** The code of a part of a commune. */
    public static String code(String insee, int part) {
        return insee + "#" + part;
    }

    /** The INSEE code of the commune that a block's code names. */
    public static String insee(String code) {
        int hash = code.indexOf('#');
        return hash < 0 ? code : code.substring(0, hash);
    }
}
