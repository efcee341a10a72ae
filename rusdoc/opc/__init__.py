"""The zip package around a workbook, document or template, looked at before any reader opens it."""

from rusdoc.opc.package import Package, Relationship, open_package

__all__ = ["Package", "Relationship", "open_package"]
