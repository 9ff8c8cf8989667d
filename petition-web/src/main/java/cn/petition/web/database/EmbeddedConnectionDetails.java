package cn.petition.web.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import cn.petition.db.EmbeddedPostgres;

/** How the connection pool reaches the server that comes with the product. */
record EmbeddedConnectionDetails(EmbeddedPostgres server) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return EmbeddedPostgres.USER;
    }

    @Override
    public String getPassword() {
        return server.password();
    }

    @Override
    public String getJdbcUrl() {
        return server.url();
    }
}
