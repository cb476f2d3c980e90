/** The service that residents live through: who comes when, how long it takes, and what is told of it. */
@NullMarked
package fr.maillage.domain.service;

import org.jspecify.annotations.NullMarked;
