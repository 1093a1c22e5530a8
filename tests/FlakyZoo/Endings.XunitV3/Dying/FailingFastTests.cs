using FlakyZoo.Mischief;

namespace Endings.XunitV3.Dying;

public class FailingFastTests : Neighbours
{
    [Fact]
    public void It_fails_fast() => Death.ByFailFast();
}
