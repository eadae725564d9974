// The driver: an instrumentation package of the app. `-Pedgegate.driverAssets=FOLDER` packs a request.
plugins { id("com.android.test") }

val versions = gradle.extra["versions"] as Map<*, *>
val packages = versions["packages"] as Map<*, *>

fun pinned(name: String): String =
    ((packages[name] as Map<*, *>)["coordinates"] as String).substringBeforeLast(':')

android {
    // Of a test module the namespace is the package's name, too.
    namespace = "${versions["applicationId"]}.test"
    compileSdk = versions["compileSdk"] as Int
    targetProjectPath = ":app"
    defaultConfig {
        minSdk = versions["minSdk"] as Int
        targetSdk = versions["targetSdk"] as Int
        testInstrumentationRunner = "androidx.test.runner.AndroidJUnitRunner"
    }
    buildTypes {
        maybeCreate("release").signingConfig = signingConfigs.getByName("debug")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_1_8
        targetCompatibility = JavaVersion.VERSION_1_8
    }
    sourceSets.getByName("main") {
        providers.gradleProperty("edgegate.driverAssets").orNull?.let { assets.srcDir(it) }
    }
}

dependencies {
    implementation(pinned("androidx-test-runner"))
    implementation(pinned("androidx-test-ext-junit"))
    implementation(pinned("junit"))
}
