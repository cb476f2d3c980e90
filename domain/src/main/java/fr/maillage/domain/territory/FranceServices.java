package fr.maillage.domain.territory;

/**
 * A France Services site.
 *
 * @param insee the commune it stands in, or starts from where it is mobile
 * @param name as the label's list writes it
 * @param longitude WGS84 degrees
 * @param latitude WGS84 degrees
 * @param mobile whether it travels
 */
public record FranceServices(String insee, String name, double longitude, double latitude, boolean mobile) {}
