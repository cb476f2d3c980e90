package fr.maillage.domain.staffing;

import org.jspecify.annotations.Nullable;

/**
 * A place where people work.
 *
 * @param insee the commune that it stands in; one site a commune
 * @param workplaces the most postes there; null for any number
 */
public record Site(String insee, @Nullable Integer workplaces) {}
