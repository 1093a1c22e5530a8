namespace Depot.Modes;

public class ModeClearingTests
{
    [Test]
    public void The_mode_can_be_cleared() => Assert.That(() => DepotMode.Set(null), Throws.Nothing);
}
