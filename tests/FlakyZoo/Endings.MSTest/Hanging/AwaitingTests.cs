using FlakyZoo.Mischief;

namespace Endings.MSTest.Hanging;

[TestClass]
public class AwaitingTests : Neighbours
{
    [TestMethod]
    public async Task It_awaits_for_ever() => await Standstill.AwaitAsync();
}
