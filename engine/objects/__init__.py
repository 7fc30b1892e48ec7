"""Objects: cubes cut from polygons or segments, networks of cubes, and what their texts add."""
