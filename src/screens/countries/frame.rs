//! The part of the map that is shown, in the units of its outlines.

/// How much larger than the whole map it is drawn at most.
const NEAREST: f32 = 24.0;
/// What is left around what is framed, part of its size on each side.
const MARGIN: f32 = 0.2;
/// What is framed together is no wider than this, part of the whole map.
const TOGETHER: f32 = 0.5;

/// A rectangle from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
}

impl Frame {
    /// The smallest one around these points; `None` where there are none.
    pub fn around(points: impl IntoIterator<Item = (f32, f32)>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        let (mut low, mut high) = (first, first);
        for (x, y) in points {
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        Some(Self { x: low.0, y: low.1, width: high.0 - low.0, height: high.1 - low.1 })
    }

    /// Around the first of `frames` and those of the others, in their order, that lie so near that it is worth a step: with
    /// half the world between them, the middle would show neither.
    pub fn nearest(frames: impl IntoIterator<Item = Self>, whole: Self) -> Option<Self> {
        let near = |frame: &Self| frame.fitted(whole).width <= whole.width * TOGETHER;
        frames.into_iter().reduce(|all, next| Some(all.with(next)).filter(near).unwrap_or(all))
    }

    /// The smallest one around both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self::around([self, other].into_iter().flat_map(Self::corners)).unwrap_or(self)
    }

    fn corners(self) -> [(f32, f32); 2] {
        [(self.x, self.y), (self.x + self.width, self.y + self.height)]
    }

    /// Its size.
    #[must_use]
    pub fn area(self) -> f32 {
        self.width * self.height
    }

    /// The part of `whole`, in its proportions, that shows this with some room around it.
    #[must_use]
    pub fn fitted(self, whole: Self) -> Self {
        let room = 1.0 + 2.0 * MARGIN;
        let wide = (self.width * room).max(self.height * room * whole.width / whole.height);
        let middle = (self.x + self.width / 2.0, self.y + self.height / 2.0);
        Self::centred(middle, wide, whole)
    }

    /// So many times as much of `whole`; what lies at `at`, a part of what is shown from its left and its top, stays there.
    #[must_use]
    pub fn scaled(self, by: f32, at: (f32, f32), whole: Self) -> Self {
        let wide = limit(self.width * by, whole);
        let high = wide * whole.height / whole.width;
        let x = self.x + (self.width - wide) * at.0;
        let y = self.y + (self.height - high) * at.1;
        Self { x, y, width: wide, height: high }.inside(whole)
    }

    /// As much of `whole`, so many times its own size further right and down.
    #[must_use]
    pub fn moved(self, (across, down): (f32, f32), whole: Self) -> Self {
        Self { x: self.x + self.width * across, y: self.y + self.height * down, ..self }.inside(whole)
    }

    /// Whether nothing nearer is drawn.
    #[must_use]
    pub fn is_nearest(self, whole: Self) -> bool {
        self.width <= limit(0.0, whole) * 1.001
    }

    fn centred((x, y): (f32, f32), wide: f32, whole: Self) -> Self {
        let width = limit(wide, whole);
        let height = width * whole.height / whole.width;
        Self { x: x - width / 2.0, y: y - height / 2.0, width, height }.inside(whole)
    }

    fn inside(self, whole: Self) -> Self {
        let x = self.x.clamp(whole.x, whole.x + (whole.width - self.width).max(0.0));
        let y = self.y.clamp(whole.y, whole.y + (whole.height - self.height).max(0.0));
        Self { x, y, ..self }
    }
}

/// A width within what is drawn.
fn limit(wide: f32, whole: Frame) -> f32 {
    wide.clamp(whole.width / NEAREST, whole.width)
}

#[cfg(test)]
mod tests {
    use super::Frame;

    const WHOLE: Frame = Frame { x: 0.0, y: 0.0, width: 2000.0, height: 800.0 };

    #[track_caller]
    fn check(frame: Frame, expect: (f32, f32, f32, f32)) {
        let Frame { x, y, width, height } = frame;
        let near = |one: f32, other: f32| (one - other).abs() < 0.01;
        assert!(
            near(x, expect.0) && near(y, expect.1) && near(width, expect.2) && near(height, expect.3),
            "{frame:?} is not {expect:?}"
        );
    }

    #[test]
    fn what_is_pointed_at_stays_where_it_is_and_the_map_does_not_end_within() {
        let near = WHOLE.scaled(0.5, (0.25, 0.5), WHOLE);
        check(near, (250.0, 200.0, 1000.0, 400.0));
        check(near.scaled(2.0, (0.25, 0.5), WHOLE), (0.0, 0.0, 2000.0, 800.0));
        check(near.moved((0.5, 0.5), WHOLE), (750.0, 400.0, 1000.0, 400.0));
        check(near.moved((9.0, -9.0), WHOLE), (1000.0, 0.0, 1000.0, 400.0));
        check(WHOLE.moved((0.5, 0.5), WHOLE), (0.0, 0.0, 2000.0, 800.0));
    }

    #[test]
    fn it_goes_no_nearer_than_to_the_nearest_and_no_further_than_all() {
        let mut frame = WHOLE;
        for _ in 0..40 {
            assert!(!frame.is_nearest(WHOLE) || frame.width < 100.0);
            frame = frame.scaled(0.5, (1.0, 1.0), WHOLE);
        }
        assert!(frame.is_nearest(WHOLE));
        check(frame, (2000.0 - 83.333, 800.0 - 33.333, 83.333, 33.333));
        for _ in 0..40 {
            frame = frame.scaled(2.0, (0.0, 0.0), WHOLE);
        }
        check(frame, (0.0, 0.0, 2000.0, 800.0));
    }

    #[test]
    fn what_is_framed_has_room_around_it() {
        let one = Frame::around([(900.0, 300.0), (1000.0, 340.0), (950.0, 310.0)]).expect("points");
        check(one, (900.0, 300.0, 100.0, 40.0));
        check(one.fitted(WHOLE), (880.0, 292.0, 140.0, 56.0));
        let other = Frame::around([(10.0, 10.0)]).expect("a point");
        check(one.with(other), (10.0, 10.0, 990.0, 330.0));
        check(other.fitted(WHOLE), (0.0, 0.0, 83.333, 33.333));
        check(WHOLE.fitted(WHOLE), (0.0, 0.0, 2000.0, 800.0));
        assert_eq!(Frame::around([]), None);
        // What lies at the other end of the map is not framed with the first.
        let far = Frame { x: 1900.0, y: 10.0, width: 90.0, height: 20.0 };
        let near = Frame { x: 1020.0, y: 300.0, width: 30.0, height: 20.0 };
        assert_eq!(Frame::nearest([one, far, near], WHOLE), Some(one.with(near)));
        assert_eq!(Frame::nearest([], WHOLE), None);
    }
}
