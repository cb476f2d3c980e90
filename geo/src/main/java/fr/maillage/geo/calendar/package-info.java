/** Calendars for agendas and telephones: events in local time with the rules of their time zone, the same every time. */
@NullMarked
package fr.maillage.geo.calendar;

import org.jspecify.annotations.NullMarked;
