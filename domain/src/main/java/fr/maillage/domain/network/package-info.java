/** The accueil points: what is asked, what is planned, and the audit that recomputes both. */
@NullMarked
package fr.maillage.domain.network;

import org.jspecify.annotations.NullMarked;
