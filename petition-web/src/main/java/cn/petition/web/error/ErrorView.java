package cn.petition.web.error;

import java.util.Set;

/** Which error page answers which HTTP status. */
final class ErrorView {

    private static final Set<Integer> OWN_PAGE = Set.of(400, 403, 404, 409, 413, 429, 500, 503);
    private static final int FIRST_SERVER_ERROR = 500;

    private ErrorView() {}

    static String of(int status) {
        if (OWN_PAGE.contains(status)) {
            return "error/" + status;
        }
        return status < FIRST_SERVER_ERROR ? "error/400" : "error/500";
    }
}
