package cn.petition.intake.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as somebody hands it in.
 *
 * @param size in bytes
 */
public record BroughtFile(String name, long size, Content content) {

    /** Opens the content from its beginning, each time anew. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
