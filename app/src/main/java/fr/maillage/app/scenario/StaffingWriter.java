package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.CommuteScale;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import java.util.Collection;
import java.util.List;

/** Writes what a scenario says of staffing. */
final class StaffingWriter {

    private static final double MM_PER_KM = 1e6;
    private static final double THOUSANDTHS = 1000;

    private StaffingWriter() {}

    static void staffing(YamlWriter yaml, StaffingSettings staffing) {
        yaml.open(StaffingDocument.STAFFING);
        tableau(yaml, staffing.tableau());
        if (staffing.division() != null) {
            yaml.text("division", staffing.division());
        }
        if (staffing.previous() != null) {
            yaml.text("previous", staffing.previous().toString());
        }
        organisation(yaml, staffing.organisation());
        requests(yaml, staffing.requests());
        list(yaml, "metiers", staffing.metiers(), StaffingWriter::metier);
        list(yaml, "needs", staffing.needs(), StaffingWriter::need);
        yaml.decimal("needStep", staffing.needStep());
        list(yaml, "transformations", staffing.transformations(), StaffingWriter::transformation);
        list(yaml, "quorums", staffing.quorums(), StaffingWriter::quorum);
        if (staffing.guichets() != null) {
            guichets(yaml, staffing.guichets());
        }
        budget(yaml, staffing.budget());
        yaml.open("vacancies").decimal("delayMonths", staffing.vacancies().delayMonths());
        if (!staffing.vacancies().byMetier().isEmpty()) {
            yaml.open("byMetier");
            staffing.vacancies()
                    .byMetier()
                    .forEach((metier, months) -> yaml.item("metier", metier)
                            .decimal("delayMonths", months)
                            .close());
            yaml.close();
        }
        yaml.close();
        fixed(yaml, staffing.fixed());
        Integer limit = staffing.travelLimitMm();
        if (limit != null) {
            yaml.decimal("travelLimitKm", limit / MM_PER_KM);
        }
        weights(yaml, staffing.weights());
        yaml.texts(
                "objectives",
                staffing.objectives().stream().map(StaffingObjective::key).toList());
        amounts(yaml, staffing.amounts());
        yaml.close();
    }

    /** Writes an item of a list. */
    @FunctionalInterface
    private interface Item<T> {
        void write(YamlWriter yaml, T item);
    }

    private static <T> void list(YamlWriter yaml, String key, List<T> items, Item<T> item) {
        if (!items.isEmpty()) {
            yaml.open(key);
            for (T each : items) {
                item.write(yaml, each);
                yaml.close();
            }
            yaml.close();
        }
    }

    private static void tableau(YamlWriter yaml, TableauSettings tableau) {
        switch (tableau) {
            case TableauSettings.Fictional fictional -> {
                yaml.word("tableau", TableauSettings.FICTIONAL).open("fictional");
                if (fictional.posts() != null) {
                    yaml.whole("posts", fictional.posts());
                }
                if (fictional.seats().isEmpty()) {
                    yaml.whole("antennes", fictional.antennes());
                } else {
                    yaml.texts("seats", fictional.seats());
                }
                yaml.whole("seed", fictional.seed()).close();
            }
            case TableauSettings.InFile inFile -> {
                yaml.text("tableau", inFile.file().toString());
                if (inFile.sheet() != null) {
                    yaml.text("sheet", inFile.sheet());
                }
                if (!inFile.columns().isEmpty()) {
                    yaml.open("columns");
                    inFile.columns().forEach(yaml::text);
                    yaml.close();
                }
            }
        }
    }

    private static void organisation(YamlWriter yaml, OrganisationSettings organisation) {
        yaml.open("organisation");
        // One of the two has to be there, if only as an empty list.
        if (organisation.poles().isEmpty() && organisation.teams().isEmpty()) {
            yaml.texts("poles", List.of());
        }
        list(yaml, "poles", organisation.poles(), (out, pole) -> {
            out.item("pole", pole.name());
            texts(out, "continues", pole.continues());
            texts(out, "antennes", pole.antennes());
        });
        list(yaml, "teams", organisation.teams(), (out, team) -> {
            out.item("team", team.name());
            if (team.commune() != null) {
                out.text("commune", team.commune());
            }
            texts(out, "continues", team.continues());
        });
        list(yaml, "sites", organisation.sites(), (out, site) -> {
            out.item("commune", site.commune());
            if (site.workplaces() != null) {
                out.whole("workplaces", site.workplaces());
            }
        });
        if (organisation.seatWorkplaces() != null) {
            yaml.whole("seatWorkplaces", organisation.seatWorkplaces());
        }
        yaml.close();
    }

    private static void texts(YamlWriter yaml, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            yaml.texts(key, List.copyOf(texts));
        }
    }

    private static void requests(YamlWriter yaml, StaffingSettings.Requests requests) {
        if (requests.perThousandResidents() != null) {
            yaml.open("requests")
                    .decimal("perThousandResidents", requests.perThousandResidents())
                    .close();
        } else if (requests.file() != null) {
            yaml.open("requests").text("file", requests.file().toString()).close();
        }
    }

    private static void metier(YamlWriter yaml, Metier metier) {
        yaml.item("metier", metier.name());
        texts(yaml, "cadres", metier.cadres().stream().sorted().toList());
        texts(yaml, "qualifications", metier.qualifications().stream().sorted().toList());
        yaml.whole("priority", metier.priority());
        yaml.word("inAntennes", String.valueOf(metier.isInAntennes()));
    }

    private static void need(YamlWriter yaml, NeedSettings need) {
        if (need.pole() != null) {
            yaml.item("pole", need.pole());
        } else {
            yaml.item("team", String.valueOf(need.team()));
        }
        texts(yaml, "antennes", need.antennes());
        yaml.texts("metier", need.metiers()).decimal("least", need.least());
        if (need.target() != NeedSettings.Target.LEAST) {
            yaml.decimal(need.target().key(), need.amount());
        }
    }

    private static void transformation(YamlWriter yaml, Transformation transformation) {
        yaml.item("from", transformation.from())
                .text("to", transformation.to())
                .whole("trainingDays", transformation.trainingDays());
    }

    private static void quorum(YamlWriter yaml, QuorumSettings quorum) {
        yaml.item("metier", quorum.metier()).word("per", quorum.isPerAntenne() ? "antenne" : "departement");
        if (quorum.least() == quorum.most()) {
            yaml.whole("exactly", quorum.least());
            return;
        }
        yaml.whole("least", quorum.least());
        if (quorum.most() < Integer.MAX_VALUE) {
            yaml.whole("most", quorum.most());
        }
    }

    private static void guichets(YamlWriter yaml, GuichetSettings guichets) {
        yaml.open("guichets")
                .texts("metiers", guichets.metiers())
                .decimal("weeklyHoursPerEtp", guichets.weeklyHoursPerEtp())
                .decimal("openingHours", guichets.openingHours())
                .whole("desks", guichets.desks());
        if (guichets.places().isEmpty()) {
            yaml.word("sites", "seats");
        } else {
            list(
                    yaml,
                    "sites",
                    guichets.places(),
                    (out, place) -> out.item("commune", place.commune())
                            .decimal("openingHours", place.openingHours())
                            .whole("desks", place.desks()));
        }
        yaml.close();
    }

    private static void budget(YamlWriter yaml, BudgetSettings budget) {
        if (budget.created().isEmpty() && budget.suppressed().isEmpty()) {
            return;
        }
        yaml.open("budget");
        list(
                yaml,
                "created",
                budget.created(),
                (out, created) -> out.item("metier", created.metier())
                        .word("categorie", created.categorie().name())
                        .text("cadre", created.cadre())
                        .whole("posts", created.posts())
                        .decimal("etp", created.milliEtp() / THOUSANDTHS));
        list(
                yaml,
                "suppressed",
                budget.suppressed(),
                (out, suppressed) -> out.item("metier", suppressed.metier()).whole("posts", suppressed.posts()));
        yaml.close();
    }

    private static void fixed(YamlWriter yaml, StaffingSettings.Fixed fixed) {
        if (fixed.units().isEmpty()
                && fixed.postes().isEmpty()
                && fixed.agents().isEmpty()) {
            return;
        }
        yaml.open("fixed");
        list(
                yaml,
                "units",
                fixed.units(),
                (out, unit) -> out.item("antenne", unit.antenne()).text("pole", unit.pole()));
        texts(yaml, "postes", fixed.postes());
        texts(yaml, "agents", fixed.agents());
        yaml.close();
    }

    private static void weights(YamlWriter yaml, StaffingWeights weights) {
        yaml.open("commuting");
        for (CommuteScale.Step step : weights.commute().steps()) {
            yaml.item("km", step.fromMm() / MM_PER_KM)
                    .whole("pointsPerKm", step.pointsPerKm())
                    .close();
        }
        yaml.close()
                .open("weights")
                .whole("shortage", weights.shortage())
                .whole("againstWish", weights.againstWish())
                .whole("transformation", weights.transformation())
                .whole("trainingDay", weights.trainingDay())
                .whole("stability", weights.stability())
                .whole("team", weights.team())
                .whole("wish", weights.wish())
                .close();
    }

    private static void amounts(YamlWriter yaml, Amounts amounts) {
        yaml.open("amounts");
        amounts.eurosPerEtp().forEach((categorie, euros) -> yaml.whole(categorie.name(), euros));
        yaml.whole("euroCentsPerKm", amounts.euroCentsPerKm()).whole("daysPerYear", amounts.daysPerYear());
        texts(yaml, "caseload", amounts.caseloadMetiers().stream().sorted().toList());
        yaml.close();
    }
}
