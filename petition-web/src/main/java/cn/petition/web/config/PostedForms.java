package cn.petition.web.config;

import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.form.OtherContentUnderSameKey;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** One posted form, one effect: looks at its key and runs what it asks for once. */
@Component
public class PostedForms {

    private final FormKeys keys;
    private final OnceOnly onceOnly;

    PostedForms(FormKeys keys, OnceOnly onceOnly) {
        this.keys = keys;
        this.onceOnly = onceOnly;
    }

    /** The key for a form that this officer opens on this route. */
    public String issue(Actor actor, String route) {
        return keys.issue(actor.officer(), route);
    }

    /**
     * @param formKey hidden field of the form; without it the request is a bad one, with somebody else's nothing is found
     * @param content what was typed, in a fixed order; the same key with other contents is refused
     * @param effect does the work and answers where the browser goes next
     */
    public String once(Actor actor, String formKey, String route, List<?> content, Supplier<String> effect) {
        if (formKey.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        UUID key = keys.verified(formKey, actor.officer(), route).orElseThrow(NotFound::new);
        try {
            return onceOnly.run(actor.officer(), key, route, fingerprint(content), effect);
        } catch (OtherContentUnderSameKey changed) {
            throw new ActionRefused("OneFormOneEffect", String.valueOf(changed.getMessage()), null);
        }
    }

    private static String fingerprint(List<?> content) {
        try {
            byte[] typed = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
