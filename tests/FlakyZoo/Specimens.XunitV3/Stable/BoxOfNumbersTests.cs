namespace Specimens.XunitV3.Stable;

public class BoxOfNumbersTests : BoxTests<int>;
