package fr.maillage.domain.territory;

/**
 * An intercommunalité with its own taxation (établissement public de coopération intercommunale à fiscalité propre).
 *
 * @param siren nine digits
 * @param name as the DGCL writes it
 * @param type {@code CC}, {@code CA}, {@code CU} or {@code METRO}
 */
public record Epci(String siren, String name, String type) {}
