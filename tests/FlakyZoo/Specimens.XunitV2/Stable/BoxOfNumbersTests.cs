namespace Specimens.XunitV2.Stable;

public class BoxOfNumbersTests : BoxTests<int>;
