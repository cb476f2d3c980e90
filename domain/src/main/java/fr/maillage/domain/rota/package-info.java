/** On-call rotas: duties, those who share them, the rules between them, and every figure of a plan. */
@NullMarked
package fr.maillage.domain.rota;

import org.jspecify.annotations.NullMarked;
