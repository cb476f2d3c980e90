package fr.maillage.app.study;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.DistrictFigures;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.CommuneShapes;
import fr.maillage.geo.contour.GeoJsonGeometry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The territories in {@code network.geojson}: what each commune belongs to, their outlines, and their seats. */
final class TerritoriesGeoJson {

    private final Territory territory;
    private final Ground ground;
    private final List<Layer> tiers;
    private final List<Layer> beside;
    private final List<Set<String>> changed = new ArrayList<>();

    /** A division, and what belongs where in it. */
    private record Layer(TerritoryResult.Tier tier, Membership membership) {}

    TerritoriesGeoJson(Territory territory, TerritoryResult result) {
        this.territory = territory;
        this.ground = result.ground();
        this.tiers = layers(result.tiers());
        this.beside = layers(result.beside());
        result.comparisons().forEach(comparison -> {
            Set<String> communes = new HashSet<>();
            comparison.changed().forEach(code -> communes.add(Block.insee(code)));
            changed.add(communes);
        });
    }

    private List<Layer> layers(List<TerritoryResult.Tier> divisions) {
        return divisions.stream()
                .map(each -> new Layer(each, new Membership(territory.size(), ground, each.division())))
                .toList();
    }

    /**
     * The properties of a commune: of each tier the seat of its territory, or a list of seats where it lies in parts;
     * the same of each division beside the plan; and the numbers of the comparisons in which it changes.
     */
    void writeProperties(JsonGenerator json, int commune) throws IOException {
        json.writeObjectFieldStart("territories");
        for (Layer layer : tiers) {
            seats(json, layer, commune);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("divisions");
        for (Layer layer : beside) {
            seats(json, layer, commune);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("changed");
        String insee = territory.communes().get(commune).insee();
        for (int k = 0; k < changed.size(); k++) {
            if (changed.get(k).contains(insee)) {
                json.writeNumber(k);
            }
        }
        json.writeEndArray();
    }

    private static void seats(JsonGenerator json, Layer layer, int commune) throws IOException {
        List<District> districts = layer.membership().listDistricts(commune);
        json.writeFieldName(layer.tier().name());
        if (districts.size() == 1) {
            json.writeString(districts.getFirst().seat());
        } else {
            json.writeStartArray();
            for (District district : districts) {
                json.writeString(district.seat());
            }
            json.writeEndArray();
        }
    }

    /** The features: of each division its territories, where communes have shapes, then its seats. */
    void writeFeatures(JsonGenerator json, @Nullable CommuneShapes shapes) throws IOException {
        TerritoryResult.Tier outer = null;
        for (Layer layer : tiers) {
            territories(json, layer, null, outer, shapes);
            seats(json, layer.tier(), null);
            outer = layer.tier();
        }
        for (Layer layer : beside) {
            territories(json, layer, layer.tier().name(), null, shapes);
            seats(json, layer.tier(), layer.tier().name());
        }
    }

    private void territories(
            JsonGenerator json,
            Layer layer,
            @Nullable String division,
            TerritoryResult.@Nullable Tier outer,
            @Nullable CommuneShapes shapes)
            throws IOException {
        if (shapes == null) {
            return;
        }
        for (DistrictFigures each : layer.tier().figures().districts()) {
            District district = each.district();
            begin(json, "territory", layer.tier(), division, district);
            json.writeStringField(
                    "parent",
                    outer == null ? null : outer.findSeatOf(district.seat()).orElse(null));
            json.writeNumberField("population", each.population());
            json.writeEndObject();
            json.writeFieldName("geometry");
            List<Integer> communes = communes(layer.membership(), district);
            if (communes.isEmpty()) {
                json.writeNull();
            } else {
                GeoJsonGeometry.write(json, shapes.union(communes));
            }
            json.writeEndObject();
        }
    }

    private void seats(JsonGenerator json, TerritoryResult.Tier tier, @Nullable String division) throws IOException {
        for (District district : tier.division().districts()) {
            Block seat = getBlock(district.seat());
            begin(json, "seat", tier, division, district);
            json.writeStringField("seatName", seat.name());
            json.writeEndObject();
            json.writeFieldName("geometry");
            NetworkGeoJson.chefLieu(json, territory.communes().get(seat.commune()));
            json.writeEndObject();
        }
    }

    private Block getBlock(String code) {
        return ground.blocks().stream()
                .filter(block -> block.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void begin(
            JsonGenerator json, String feature, TerritoryResult.Tier tier, @Nullable String division, District district)
            throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        json.writeStringField("feature", feature);
        json.writeStringField("tier", tier.division().tier());
        json.writeStringField("division", division);
        json.writeStringField("seat", district.seat());
        json.writeStringField("name", district.name());
    }

    /** Those drawn in a territory: a commune in parts where its largest part belongs. */
    private List<Integer> communes(Membership membership, District district) {
        List<Integer> communes = new ArrayList<>();
        for (int commune = 0; commune < territory.size(); commune++) {
            if (membership.findLargest(commune).filter(district::equals).isPresent()) {
                communes.add(commune);
            }
        }
        return communes;
    }
}
