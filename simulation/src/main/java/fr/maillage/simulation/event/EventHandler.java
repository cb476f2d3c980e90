package fr.maillage.simulation.event;

/** What happens at an event. */
public interface EventHandler {

    /**
     * Is called at the time of an event; {@link EventLoop#now} is that time.
     *
     * @param kind of the event, as it was scheduled
     * @param subject whom or what it is about, as it was scheduled
     */
    void handle(int kind, int subject);
}
