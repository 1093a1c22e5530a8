namespace Diagnosis.MSTest.Clinic;

/// <summary>Gets a registry from its set-up, which does not wait long enough for it.</summary>
[TestClass]
public class RegistryTests
{
    private Registry _registry = null!;

    [TestInitialize]
    public async Task OpenAsync()
    {
        _registry = Registry.Open();
        await Task.Delay(35);
        if (_registry.Patients < 5)
        {
            throw new InvalidOperationException($"The registry has only {_registry.Patients} blocks of patients.");
        }
    }

    [TestMethod]
    public void All_patients_are_known() => Assert.AreEqual(5, _registry.Patients);
}
