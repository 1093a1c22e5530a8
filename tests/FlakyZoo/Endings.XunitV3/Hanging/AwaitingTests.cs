using FlakyZoo.Mischief;

namespace Endings.XunitV3.Hanging;

public class AwaitingTests : Neighbours
{
    [Fact]
    public async Task It_awaits_for_ever() => await Standstill.AwaitAsync();
}
