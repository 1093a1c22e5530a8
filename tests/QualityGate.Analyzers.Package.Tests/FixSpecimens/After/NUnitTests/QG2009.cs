using NUnit.Framework;

namespace Specimens;

public class GateTests
{
    [Test]
    public void Gate_Opens()
    {
        var gate = new AutoResetEvent(true);
        Assert.That(gate.WaitOne(10_000), Is.True); // comes soon
    }
}
