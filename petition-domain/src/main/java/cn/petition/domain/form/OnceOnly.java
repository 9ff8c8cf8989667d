package cn.petition.domain.form;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Runs the effect of a posted form once: a double click, a retry after a dead connection or twenty equal posts at the
 * same instant have one effect and get the same answer. Key and effect stand in one transaction.
 */
public interface OnceOnly {

    /**
     * @param key the key that was issued with the form
     * @param route what is posted, for example {@code registration}
     * @param fingerprint digest of what was typed; the same key with other contents is refused
     * @param effect does the work and answers where the browser goes next
     * @return the answer of the first run
     * @throws OtherContentUnderSameKey when the key was used for something else
     */
    String run(UUID actor, UUID key, String route, String fingerprint, Supplier<String> effect);
}
