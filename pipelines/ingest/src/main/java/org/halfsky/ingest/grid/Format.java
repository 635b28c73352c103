package org.halfsky.ingest.grid;

/** What a file is by its content, whatever its name says. */
public enum Format {
    XLSX,
    /** BIFF8, Excel 97 to 2003 */
    XLS,
    CSV,
    /** a web page that was given the name of a spreadsheet */
    HTML,
    /** SpreadsheetML, Excel's XML of 2003 */
    XML_2003,
    ODS
}
