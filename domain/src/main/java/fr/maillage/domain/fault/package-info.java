/** Faults of input: data, not exceptions, each with its place and what to do about it. */
@NullMarked
package fr.maillage.domain.fault;

import org.jspecify.annotations.NullMarked;
