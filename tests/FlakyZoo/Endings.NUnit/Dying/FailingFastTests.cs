using FlakyZoo.Mischief;

namespace Endings.NUnit.Dying;

public class FailingFastTests : Neighbours
{
    [Test]
    public void It_fails_fast() => Death.ByFailFast();
}
