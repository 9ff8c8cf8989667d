package cn.petition.web.error;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads an address sent by the browser as a path of this product, or as nothing. */
final class SamePlace {

    private SamePlace() {}

    static @Nullable String path(@Nullable String address, String host) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath();
            boolean ours = host.equalsIgnoreCase(uri.getHost()) && path != null && path.matches("/(?![/\\\\]).*|/");
            return ours ? path : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
