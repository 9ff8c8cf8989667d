package cn.petition.web.noninterference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One thing an officer can ask that no link leads to: a search, a hint, an export.
 *
 * @param method GET, or POST for a question that stands in no address
 * @param address may name the accusation's words in braces; the file of surfaces explains them
 * @param tells whether it would tell of the accusation if its rows of viewers were open to the officer's organ
 */
record Surface(String name, String method, String address, boolean tells) {

    static List<Surface> all() {
        try (InputStream file = Objects.requireNonNull(
                        Surface.class.getResourceAsStream("/non-interference-surfaces.csv"),
                        "non-interference-surfaces.csv is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Surface::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Surface of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("non-interference-surfaces.csv: a line has four cells: " + line);
        }
        return new Surface(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip().equals("tells"));
    }
}
