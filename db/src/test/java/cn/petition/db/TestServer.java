package cn.petition.db;

import java.nio.file.Path;

/** Where the servers of the tests live: outside the checkout, shared by its test runs. */
final class TestServer {

    private TestServer() {}

    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "petition-tests-" + System.getProperty("user.name"));
    }

    static Path cache() {
        return folder().resolve("programs");
    }
}
