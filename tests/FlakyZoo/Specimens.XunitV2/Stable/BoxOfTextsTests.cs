namespace Specimens.XunitV2.Stable;

public class BoxOfTextsTests : BoxTests<string>;
