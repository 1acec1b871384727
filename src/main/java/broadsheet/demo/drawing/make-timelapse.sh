#!/bin/sh
# Draws the frames of the time-lapse film and encodes them.
# Usage: make-timelapse.sh CLASSES FILM
#   CLASSES  the folder of compiled classes and font files
#   FILM     the MP4 file to write
# Needs java (25 or later, or JAVA set to it) and ffmpeg with libx264.
set -eu

classes=$1
film=$2

"${JAVA:-java}" -Djava.awt.headless=true -cp "$classes" broadsheet.demo.drawing.TimelapseFrames |
    ffmpeg -hide_banner -loglevel warning -y \
        -f rawvideo -pixel_format rgb24 -video_size 1280x720 -framerate 24 -i - \
        -an -vf scale=out_color_matrix=bt709:out_range=tv \
        -c:v libx264 -profile:v main -level:v 3.1 -pix_fmt yuv420p -preset veryslow -crf 27 -g 96 -threads 1 \
        -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv \
        -fflags +bitexact -flags:v +bitexact -map_metadata -1 -movflags +faststart "$film"
