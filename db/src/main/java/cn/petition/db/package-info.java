/** The database server that comes with the product; migrations and reference data lie beside it as resources. */
@NullMarked
package cn.petition.db;

import org.jspecify.annotations.NullMarked;
