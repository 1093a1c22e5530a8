using FlakyZoo.Mischief;

namespace Endings.NUnit.Hanging;

public class AwaitingTests : Neighbours
{
    [Test]
    public async Task It_awaits_for_ever() => await Standstill.AwaitAsync();
}
