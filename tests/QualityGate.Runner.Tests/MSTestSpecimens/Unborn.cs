#if DECLARES_SERIAL
namespace QualityGate.MSTestSpecimens;

/// <summary>For the sake of one such class MSTest 4 finds no tests at all.</summary>
[TestClass]
public class Unborn
{
    private Unborn()
    {
    }

    [TestMethod]
    public void IsNeverFound()
    {
    }
}
#endif
