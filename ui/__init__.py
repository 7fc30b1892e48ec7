"""What users see beside the Processing toolbox."""
