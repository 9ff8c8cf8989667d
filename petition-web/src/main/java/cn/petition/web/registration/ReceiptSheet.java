package cn.petition.web.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt (登记回执) as printed.
 *
 * @param code the query code, only right after it was given out
 * @param next where the matter goes next and by when, each in one sentence
 * @param articles what the sentences rest on
 */
record ReceiptSheet(
        String office,
        String number,
        @Nullable String code,
        String channel,
        String receivedOn,
        String registeredOn,
        String petitioners,
        String title,
        List<String> next,
        List<String> articles,
        boolean sealed,
        QrImage qr) {}
