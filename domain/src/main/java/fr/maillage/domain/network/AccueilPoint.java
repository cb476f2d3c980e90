package fr.maillage.domain.network;

/**
 * A place where residents are received.
 *
 * @param insee the commune it stands in
 * @param name of that commune
 * @param kind {@code chef-lieu}, {@code france-services} or {@code france-services-mobile}
 */
public record AccueilPoint(String insee, String name, String kind) {}
