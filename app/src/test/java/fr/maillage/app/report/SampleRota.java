package fr.maillage.app.report;

import fr.maillage.app.study.RotaSummaries;

/** Runs that planned a rota. */
final class SampleRota {

    private SampleRota() {}

    /** A year of two levels, with all that a rota may have. */
    static SampleRun ofYear() {
        return alone(RotaSummaries.ofYear().following().withInterim());
    }

    /** A run that planned a rota alone. */
    static SampleRun alone(RotaSummaries rota) {
        SampleRun sample = new SampleRun();
        sample.summary
                .put("scenario", "deux-sevres")
                .put("title", "Deux-Sèvres : les astreintes de 2027")
                .put("seed", 0)
                .put("feasible", true);
        sample.summary.set("rota", rota.section());
        sample.run.put("scenario", "deux-sevres").put("seed", 0).put("started", "2026-03-01T09:30:00Z");
        sample.run.putArray("steps").add("rota");
        return sample;
    }
}
