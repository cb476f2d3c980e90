package fr.maillage.domain.fault;

/**
 * Where a fault stands in a text file.
 *
 * @param file the file as the user named it, or the name of an embedded one
 * @param line from 1; 0 where the fault is about the whole file
 * @param column from 1; 0 where the fault is about the whole line
 */
public record Place(String file, int line, int column) {

    public Place {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("No such place: " + file + " line " + line + " column " + column);
        }
    }

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The form that editors jump to: {@code file:line:column}, less what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
