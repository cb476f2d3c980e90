/** Days and hours of duty: public holidays, clock changes, and what on-call duty is worth in euros or in rest. */
@NullMarked
package fr.maillage.domain.calendar;

import org.jspecify.annotations.NullMarked;
