/** The engine for rotas on made problems of any size, every plan audited. */
@NullMarked
package fr.maillage.benchmarks.rota;

import org.jspecify.annotations.NullMarked;
