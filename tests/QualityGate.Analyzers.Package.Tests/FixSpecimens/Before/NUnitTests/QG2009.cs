using NUnit.Framework;

namespace Specimens;

public class GateTests
{
    [Test]
    public void Gate_Opens()
    {
        var gate = new AutoResetEvent(true);
        gate.WaitOne(500); // comes soon
    }
}
