using FlakyZoo.Mischief;

namespace Endings.XunitV2.Dying;

public class FailingFastTests : Neighbours
{
    [Fact]
    public void It_fails_fast() => Death.ByFailFast();
}
