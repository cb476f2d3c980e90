/** Who works where: the posts of a tableau des emplois, the organisation they go to, and the proof of a staffing plan. */
@NullMarked
package fr.maillage.domain.staffing;

import org.jspecify.annotations.NullMarked;
