package fr.maillage.app.scenario;

import fr.maillage.domain.rota.Level;
import java.util.List;

/**
 * A line of duty.
 *
 * @param metiers whose agents take it; none where the scenario lists agents
 */
public record LevelSettings(Level level, List<String> metiers) {
    public LevelSettings {
        metiers = List.copyOf(metiers);
    }
}
