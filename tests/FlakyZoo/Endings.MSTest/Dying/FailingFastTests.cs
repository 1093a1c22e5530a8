using FlakyZoo.Mischief;

namespace Endings.MSTest.Dying;

[TestClass]
public class FailingFastTests : Neighbours
{
    [TestMethod]
    public void It_fails_fast() => Death.ByFailFast();
}
