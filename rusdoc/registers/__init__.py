"""Official lists as data: rules, guide chapters, municipalities; each with origin and date."""
