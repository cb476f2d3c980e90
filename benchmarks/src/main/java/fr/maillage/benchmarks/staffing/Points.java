package fr.maillage.benchmarks.staffing;

/** What an agent in a place costs, each thing by its weight. */
public record Points(long againstWish, long commute, long training, long stability, long wishes) {

    long sum() {
        return againstWish + commute + training + stability + wishes;
    }
}
