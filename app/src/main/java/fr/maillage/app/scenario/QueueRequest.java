package fr.maillage.app.scenario;

import fr.maillage.domain.service.QueueModel;

/**
 * One queue as a file asks for it.
 *
 * @param timeUnit of all times of the model, as a word
 * @param figure whose half-width is looked at, of all customers
 * @param halfWidth that is enough; 0 where all replications are asked for
 */
public record QueueRequest(QueueModel model, String timeUnit, int least, int most, String figure, double halfWidth) {}
