package fr.maillage.domain.staffing;

/** The categories of the fonction publique territoriale; headcount is constant in each. */
public enum Categorie {
    A,
    B,
    C
}
